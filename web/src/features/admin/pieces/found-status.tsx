import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../../../data/live/use-pages';
import { LiveStatus } from '../../../ui/live-status';
import type { Found } from './found';

interface FoundStatusProps {
  readonly pages: Pages<Found>;
  readonly nothing: string;
  readonly children: ReactNode;
}

/** What was found, and how much of it for those who do not see it. */
export function FoundStatus({ pages: { rows }, nothing, children }: FoundStatusProps) {
  const { t } = useTranslation();
  return (
    <Box sx={{ mt: 1 }}>
      <LiveStatus hidden>
        {rows && (rows.length === 0 ? nothing : t('admin.found', { count: rows.length }))}
      </LiveStatus>
      {children}
    </Box>
  );
}
