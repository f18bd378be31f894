import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
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
  const file = useRef<HTMLInputElement>(null);
  const label = t(logo === null ? 'admin.messaging.logoChoose' : 'admin.messaging.logoOther');

  async function choose(chosen: File) {
    const picture = await readPicture(chosen);
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
          variant="outlined"
          aria-describedby={`${id}-hint`}
          aria-disabled={change.busy}
          onClick={() => {
            if (!change.busy) file.current?.click();
          }}
        >
          {label}
        </Button>
        <input
          ref={file}
          type="file"
          accept="image/*"
          aria-label={label}
          hidden
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            // The same file may be chosen once more, after it was changed.
            target.value = '';
            if (chosen !== undefined) void choose(chosen);
          }}
        />
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
