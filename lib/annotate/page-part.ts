/** A script of the page's interface that is loaded on first use. */
export type PagePart = "editor" | "selection" | "strip" | "files" | "difference" | "media" | "cover";
