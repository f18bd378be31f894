import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../../ui/logo';
import { Notice } from '../../../ui/notice';
import { ChangeNotice } from '../pieces/change-notice';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { readPicture } from './read-picture';

/** The clinic's logo, which stands beside its name on every screen; saved as soon as it is chosen. */
export function LogoChoice({ logo }: { readonly logo: string | null }) {
  const { t } = useTranslation();
  const change = useChange();
  const [unreadable, setUnreadable] = useState(false);
  const id = useId();

  async function choose(file: File) {
    const picture = await readPicture(file);
    setUnreadable(picture === null);
    if (picture !== null) await change.run({ kind: 'logo', logo: picture });
  }

  return (
    <SettingsSection heading={t('admin.messaging.logo')}>
      <Typography id={`${id}-hint`} variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('admin.messaging.logoHint')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        {logo !== null && <Logo logo={logo} />}
        <Button
          component="label"
          variant="outlined"
          aria-disabled={change.busy}
          sx={{
            '&:focus-within': { outline: '3px solid', outlineColor: 'own.accent', outlineOffset: '2px' },
          }}
        >
          {t(logo === null ? 'admin.messaging.logoChoose' : 'admin.messaging.logoOther')}
          <input
            type="file"
            accept="image/*"
            aria-describedby={`${id}-hint`}
            disabled={change.busy}
            style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file may be chosen once more, after it was changed.
              target.value = '';
              if (file !== undefined) void choose(file);
            }}
          />
        </Button>
        {logo !== null && (
          <Button aria-disabled={change.busy} onClick={() => void change.run({ kind: 'logo', logo: null })}>
            {t('admin.messaging.logoRemove')}
          </Button>
        )}
      </Box>
      {unreadable && (
        <Notice tone="problem" role="alert" sx={{ mt: 1.5 }}>
          {t('admin.messaging.logoUnreadable')}
        </Notice>
      )}
      <ChangeNotice change={change} />
    </SettingsSection>
  );
}
