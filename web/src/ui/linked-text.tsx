import { linkParts } from '@my-messages/domain/text/links';
import { Fragment } from 'react';
import { Highlighted } from './highlighted';
import { NO_WORDS } from './searched-words';

interface LinkedTextProps {
  readonly text: string;
  /** What was searched for, which is marked; folded, as domain's `searchTerms` gives them. */
  readonly words?: readonly string[];
}

/** The page behind a link learns neither this one's address nor how to reach it. */
const OUTSIDE = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** A text in which addresses and telephone numbers are links. Nothing is fetched of them before they are followed. */
export function LinkedText({ text, words = NO_WORDS }: LinkedTextProps) {
  return linkParts(text).map((part, at) => {
    const inside = <Highlighted text={part.text} words={words} />;
    if (part.href === null) return <Fragment key={at}>{inside}</Fragment>;
    return (
      // Addresses and numbers are written from left to right in every script.
      <a key={at} href={part.href} dir="ltr" {...(/^https?:/.test(part.href) && OUTSIDE)}>
        {inside}
      </a>
    );
  });
}
