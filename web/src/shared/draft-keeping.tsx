import { useTranslation } from 'react-i18next';
import { useDraft, useDraftKeeper, useKept } from '../data/drafts/draft-context';
import { holdsText } from '../data/drafts/draft';
import type { DraftKey } from '../data/drafts/draft-store';
import { useKeptWords } from '../i18n/use-kept-words';
import { useWhen } from '../i18n/use-when';
import { KeptWords } from '../ui/kept-words';
import { TwoVersions } from '../ui/two-versions';

interface KeptProps {
  readonly draftKey: DraftKey;
}

/** The choice, where another version of a text was saved elsewhere. */
export function DraftVersions({ draftKey }: KeptProps) {
  const { t } = useTranslation();
  const when = useWhen();
  const keeper = useDraftKeeper();
  const kept = useKept(draftKey);
  if (kept?.kind !== 'differs') return null;
  const { subject, body } = kept.elsewhere;
  return (
    <TwoVersions
      heading={t('drafts.differs', { time: when.timeOfDay(kept.at) })}
      other={[subject, body].filter((text) => text !== '').join('\n') || t('drafts.nothing')}
      keepLabel={t('drafts.keepMine')}
      takeLabel={t('drafts.takeTheirs')}
      onKeep={() => {
        keeper.keepMine(draftKey);
      }}
      onTake={() => {
        keeper.takeTheirs(draftKey);
      }}
    />
  );
}

/** Whether a text that is being written is safe. */
export function DraftSaved({ draftKey }: KeptProps) {
  const { t } = useTranslation();
  const kept = useKept(draftKey);
  const draft = useDraft(draftKey);
  const words = useKeptWords(kept);
  // Who has pressed Send waits to hear that it was sent, and nothing else.
  const saved = draft?.state.kind === 'writing' && kept?.kind === 'saved';
  // Once the field is empty, as after sending, the next text is another one.
  const text = draft !== undefined && holdsText(draft) ? 'text' : 'none';
  return <KeptWords key={text} words={words} saved={saved} savedOnce={t('drafts.savedOnce')} />;
}
