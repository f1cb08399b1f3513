/** File of the notice that comes with the extension to be tried out; it also is the name under which its tasks find it again. */
export const SAMPLE_NOTICE = "van-ban-mau.pdf";
