import { LIMITS } from '@my-messages/domain/limits';
import { searchMinimum } from '@my-messages/domain/search/search-terms';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { Search, X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveStatus } from '../../ui/live-status';
import { ownDirection } from '../../ui/own-direction';
import { KeyHint, useShortcut } from '../../ui/shortcuts';
import type { SearchText } from './use-search-text';

/** Where one types what to search for, what it searches, and what is missing yet. */
export function SearchField({ search }: { readonly search: SearchText }) {
  const { t } = useTranslation();
  const id = useId();
  const { text, terms } = search;
  useShortcut('/', () => search.field.current?.focus());
  return (
    <Box role="search">
      <OutlinedInput
        fullWidth
        type="search"
        placeholder={t('search.label')}
        value={text}
        onChange={(event) => {
          search.change(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          search.clear();
        }}
        inputRef={search.field}
        autoComplete="off"
        slotProps={{
          input: {
            ...ownDirection(text),
            'aria-label': t('search.label'),
            'aria-describedby': `${id}-hint`,
            maxLength: LIMITS.searchTermMaximum,
            enterKeyHint: 'search',
            autoCapitalize: 'none',
            autoCorrect: 'off',
            spellCheck: false,
          },
        }}
        startAdornment={<Search size={18} aria-hidden style={{ flex: 'none', marginInlineEnd: 10 }} />}
        endAdornment={
          text === '' ? (
            <KeyHint of="/" />
          ) : (
            <IconButton edge="end" aria-label={t('search.clear')} onClick={search.clear}>
              <X size={20} />
            </IconButton>
          )
        }
        // The button beside it clears in every browser.
        sx={{ '& input::-webkit-search-cancel-button': { display: 'none' } }}
      />
      <Typography id={`${id}-hint`} variant="caption" component="div" color="textSecondary" sx={{ mt: 0.5 }}>
        {t('search.hint')}
      </Typography>
      <LiveStatus>{missing()}</LiveStatus>
    </Box>
  );

  function missing(): string | null {
    const minimum = searchMinimum(text);
    if (terms.words.length > 0) {
      return terms.ignored.length === 0 ? null : t('search.ignored', { words: terms.ignored.join(', ') });
    }
    const typed = [...text.trim()].length;
    if (typed === 0) return null;
    return t(typed < minimum ? 'search.tooShort' : 'search.noWord', { minimum });
  }
}
