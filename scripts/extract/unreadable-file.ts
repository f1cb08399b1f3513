/** A file that cannot be read as a page; `message` names the file and the reason. */
export class UnreadableFile extends Error {}
