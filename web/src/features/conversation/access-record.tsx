import type { AccessPerson, AccessRow } from '@my-messages/domain/callables';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListed } from '../../data/functions/use-listed';
import { useViewer } from '../../data/viewer-context';
import { inOneLine } from '../../i18n/own-order';
import { useProblemText } from '../../i18n/use-problem-text';
import { useWhen } from '../../i18n/use-when';
import { MoreButton } from '../../shared/more-button';
import { ProblemNotice } from '../../ui/problem-notice';

/** Who of the clinic had to do with a conversation, and when; asked for by its portal user. */
export function AccessRecord({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  if (asked) return <Record conversationId={conversationId} />;
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => {
        setAsked(true);
      }}
    >
      {t('readers.record.show')}
    </Button>
  );
}

function Record({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation();
  const { organizationId } = useViewer();
  const problem = useProblemText();
  const when = useWhen();
  const { rows, error, more, refresh } = useListed(
    ['access', organizationId, conversationId],
    (call, after: string | null) => call('listAccess', { organizationId, conversationId, after }),
    null,
  );
  const named = (person: AccessPerson | null) =>
    person === null ? t('readers.record.gone') : inOneLine([person.name, person.title], ', ');
  const said = ({ action, at, by, to }: AccessRow) =>
    t(`readers.record.${action}`, { by: named(by), to: named(to), when: when.full(at) });
  if (error !== null) {
    return (
      <ProblemNotice
        text={problem.explain(t('readers.record.failed'), error)}
        reference={problem.reference(error)}
        retryLabel={t('tryAgain')}
        onRetry={refresh}
      />
    );
  }
  if (rows === undefined) return <p role="status">{t('loading')}</p>;
  if (rows.length === 0) return <p role="status">{t('readers.record.none')}</p>;
  return (
    <>
      {/* The button that was pressed is gone: the focus goes to what it brought. */}
      <ul
        aria-label={t('readers.record.label')}
        tabIndex={-1}
        ref={(list) => {
          if (document.activeElement === document.body) list?.focus();
        }}
      >
        {rows.map((row) => (
          <li key={`${row.action}-${String(row.at)}`}>{said(row)}</li>
        ))}
      </ul>
      <MoreButton
        more={more}
        failed={t('readers.record.failed')}
        label={t('readers.record.more')}
        loadingLabel={t('loading')}
        wide={false}
      />
      <p>{t('readers.record.note')}</p>
    </>
  );
}
