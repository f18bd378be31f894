import { highlight } from '@my-messages/domain/search/highlight';
import { styled } from '@mui/material/styles';

const Mark = styled('mark')(({ theme }) => {
  const colours = theme.vars.palette.own;
  return {
    color: colours.notice,
    backgroundColor: colours.noticeSurface,
    fontWeight: 680,
    // Not by colour alone.
    textDecoration: 'underline',
    textUnderlineOffset: '0.18em',
  };
});

interface HighlightedProps {
  readonly text: string;
  /** Folded, as domain's `searchTerms` gives them. */
  readonly words: readonly string[];
}

/** A text in which what was searched for is marked. */
export function Highlighted({ text, words }: HighlightedProps) {
  let at = 0;
  return highlight(text, words).map((part) => {
    const key = at;
    at += part.text.length;
    return part.hit ? <Mark key={key}>{part.text}</Mark> : <span key={key}>{part.text}</span>;
  });
}
