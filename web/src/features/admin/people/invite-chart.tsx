import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FindChart } from '../charts/find-chart';
import { RelationshipField } from '../charts/relationship-field';
import type { Invitation } from './invitation';

interface InviteChartProps {
  readonly invitation: Invitation;
  readonly edit: (changed: Partial<Invitation>) => void;
  readonly relationshipRef: Ref<HTMLSelectElement>;
  readonly relationshipProblem: string | null;
}

/** What an invitation of a portal user may say besides: a first chart, and what they are to its patient. */
export function InviteChart({ invitation, edit, relationshipRef, relationshipProblem }: InviteChartProps) {
  const { t } = useTranslation();
  const { chart } = invitation;
  return (
    <>
      <FindChart
        label={t('admin.invite.connect')}
        hint={t('admin.chart.findHint')}
        chosen={chart?.id ?? null}
        onChoose={({ id, name, note }) => {
          edit({ chart: { id, words: t('chartOfPatient', { patient: name, chart: note }) } });
        }}
      />
      {chart !== null && (
        <RelationshipField
          label={t('admin.invite.relationshipTo', { chart: chart.words })}
          value={invitation.relationship}
          onChange={(relationship) => {
            edit({ relationship });
          }}
          inputRef={relationshipRef}
          problem={relationshipProblem}
        />
      )}
    </>
  );
}
