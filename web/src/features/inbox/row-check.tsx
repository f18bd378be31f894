import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';

interface RowCheckProps {
  /** Of the other person, by whom the row is told from others. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** How far the rest of a row stands aside for it, in pixels. */
export const ROW_CHECK_WIDTH = 28;

/** Selects a row, of which something can be done with several. The browser's own: there can be a thousand. */
export function RowCheck({ name, checked, onChange }: RowCheckProps) {
  const { t } = useTranslation();
  return (
    <Area>
      <input
        type="checkbox"
        aria-label={t('inbox.select', { name })}
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
    </Area>
  );
}

/** Can be pressed anywhere at the beginning of the row. */
const Area = styled('label')(({ theme }) => ({
  position: 'absolute',
  zIndex: 1,
  insetBlock: 0,
  insetInlineStart: 0,
  width: 40,
  display: 'grid',
  placeItems: 'center',
  cursor: 'pointer',
  '@media print': { display: 'none' },
  '& input': { width: 18, height: 18, margin: 0, accentColor: theme.vars.palette.own.accent },
}));
