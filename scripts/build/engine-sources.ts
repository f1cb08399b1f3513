/** Modules of the engine that are written here and hold its patterns; `lib/text`, which normalises any script, is left as it is. */
export const isEngineSource = (id: string): boolean => /\/lib\/(?:extract|notice|gazetteer)\/.*\.ts$/u.test(id);
