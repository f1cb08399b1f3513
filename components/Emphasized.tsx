import { Fragment } from "react";

/** A sentence with some of its own words in the heavier weight. Words that do not occur change nothing. */
export function Emphasized({ sentence, words }: { readonly sentence: string; readonly words: readonly string[] }) {
  return splitAt(sentence, words).map((piece) => (
    <Fragment key={piece.start}>
      {piece.strong ? <strong className="whitespace-nowrap font-strong text-text">{piece.text}</strong> : piece.text}
    </Fragment>
  ));
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly strong: boolean;
}

/** The sentence in pieces, in order; each word is looked for after the one before it. */
export function splitAt(sentence: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const word of words) {
    const at = word === "" ? -1 : sentence.indexOf(word, from);
    if (at < 0) continue;
    if (at > from) pieces.push({ start: from, text: sentence.slice(from, at), strong: false });
    pieces.push({ start: at, text: word, strong: true });
    from = at + word.length;
  }
  if (from < sentence.length) pieces.push({ start: from, text: sentence.slice(from), strong: false });
  return pieces;
}
