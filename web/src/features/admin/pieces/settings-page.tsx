import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { ADDRESSES } from '../../../ui/addresses';

interface SettingsPageProps {
  readonly heading: ReactNode;
  /** The list that this page belongs to; without, the settings' own list, which a wide screen shows beside. */
  readonly back?: { readonly to: string; readonly label: string };
  /** What can be begun here; stands beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One page of the settings: one column, with its heading and the way back. */
export function SettingsPage({ heading, back, action, children }: SettingsPageProps) {
  const { t } = useTranslation();
  return (
    <Page>
      <Box sx={{ display: back ? 'block' : { md: 'none' }, ml: -1.5 }}>
        <LinkButton to={back?.to ?? ADDRESSES.settings} startIcon={<ArrowLeft size={18} />}>
          {back?.label ?? t('admin.backToSettings')}
        </LinkButton>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1.5,
          mb: 2.5,
        }}
      >
        <Typography variant="h1" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {heading}
        </Typography>
        {action}
      </Box>
      <Stack spacing={2.5}>{children}</Stack>
    </Page>
  );
}
