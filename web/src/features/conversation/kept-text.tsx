import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../data/drafts/draft';
import { Field } from '../../ui/field';

/** A reply that can no longer be sent: still there, to be read and copied. */
export function KeptText({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Field
        label={t('reply.label')}
        value={draft.body}
        onChange={() => undefined}
        readOnly
        rows={2}
        maxRows={8}
        hint={draft.state.kind === 'sending' ? null : t('reply.kept')}
      />
    </Box>
  );
}
