import type { Connection } from '@my-messages/domain/documents/connection';
import type { Relationship } from '@my-messages/domain/documents/document';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { inOneLine } from '../../../i18n/own-order';
import { ConfirmedButton } from '../pieces/confirmed-button';
import { PersonRow } from '../pieces/person-row';
import { useWished } from '../use-wished';
import { RelationshipField } from './relationship-field';
import { useWhyInactive } from './use-why-inactive';

interface ConnectedPersonProps {
  readonly connection: Connection;
  readonly busy: boolean;
  /** Resolves with null when the relationship was not changed. */
  readonly onRelate: (relationship: Relationship) => Promise<string | null>;
  readonly onDisconnect: () => void;
}

/** One portal user of the chart. */
export function ConnectedPerson({ connection, busy, onRelate, onDisconnect }: ConnectedPersonProps) {
  const { t } = useTranslation();
  const { uid, displayName: name, relationship, refusals } = connection;
  const { shown, wishFor } = useWished(relationship);
  const inactive = refusals.includes('portal-inactive');
  const why = useWhyInactive(inactive ? uid : null, t('admin.connected.portal-inactive'));
  return (
    <PersonRow
      uid={uid}
      name={name}
      note={inOneLine(
        refusals.map((refusal) => (refusal === 'portal-inactive' ? why : t(`admin.connected.${refusal}`))),
      )}
    >
      <Box sx={{ flex: '1 1 200px' }}>
        <RelationshipField
          label={t('admin.connected.relationshipOf', { name })}
          value={shown}
          onChange={(wanted) => {
            if (!busy) void wishFor(wanted, onRelate(wanted));
          }}
          problem={null}
        />
      </Box>
      <ConfirmedButton
        label={t('admin.connected.disconnectShort')}
        fullLabel={t('admin.connected.disconnect', { name })}
        busy={busy}
        question={{
          heading: t('admin.connected.disconnectHeading', { name }),
          body: t('admin.connected.disconnectBody'),
        }}
        onConfirm={onDisconnect}
      />
    </PersonRow>
  );
}
