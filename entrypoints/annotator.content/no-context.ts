/**
 * Stands for WXT's context of a content script (wxt.config.ts): that one speaks by events which every page hears and may forge, the
 * extension's id in their names. `lifetime.ts` does what we need of it.
 */
export class ContentScriptContext {}
