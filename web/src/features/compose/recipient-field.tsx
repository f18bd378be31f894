import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import RadioGroup from '@mui/material/RadioGroup';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../data/viewer-context';
import { useAwayWords } from '../../i18n/use-away-words';
import { useRefusalText } from '../../i18n/use-refusal-text';
import { CallClinic } from '../../shared/call-clinic';
import { FindField } from '../../ui/find-field';
import { MoreButton } from '../../shared/more-button';
import type { Choices, Recipient } from './choices';
import { RecipientCard } from './recipient-card';
import { useFindRecipient } from './use-find-recipient';

interface RecipientFieldProps {
  /** Undefined while they are being loaded. */
  readonly recipients: readonly Recipient[] | undefined;
  readonly more: Choices['moreRecipients'];
  /** Of the chosen chart; null while none is chosen. */
  readonly locationId: string | null;
  readonly value: string | null;
  readonly onChange: (uid: string) => void;
  readonly firstRef: Ref<HTMLInputElement>;
  readonly problem: string | null;
  readonly disabled: boolean;
}

/** Exactly one person, by name and role. */
export function RecipientField(props: RecipientFieldProps) {
  const { t } = useTranslation();
  const { side } = useViewer();
  const refusalText = useRefusalText();
  const away = useAwayWords();
  const id = useId();
  const { recipients, problem, more } = props;
  const { shown = [], typed, onType } = useFindRecipient(recipients, props.value, more);
  return (
    <FormControl fullWidth error={problem !== null} disabled={props.disabled}>
      <FormLabel id={`${id}-label`} component="div" sx={{ mb: 0.75 }}>
        {t('compose.recipient')}
      </FormLabel>
      {inside()}
      {problem !== null && <FormHelperText id={`${id}-told`}>{problem}</FormHelperText>}
    </FormControl>
  );

  function inside() {
    if (props.locationId === null) {
      return (
        <Typography variant="body2" color="textSecondary">
          {t('compose.recipientLater')}
        </Typography>
      );
    }
    if (recipients === undefined) return <Skeleton variant="rounded" height={60} />;
    if (recipients.length === 0) {
      return (
        <Typography variant="body2" component="div" color="textSecondary">
          <div>{t(side === 'portal' ? 'compose.nobodyPortal' : 'compose.nobodyStaff')}</div>
          {side === 'portal' && <CallClinic locationId={props.locationId} />}
        </Typography>
      );
    }
    return (
      <>
        {typed !== null && (
          <Box sx={{ mb: 1.5 }}>
            <FindField
              label={t('compose.findRecipient')}
              value={typed}
              onChange={onType}
              clearLabel={t('charts.clear')}
              hint={
                <span role="status">
                  {shown.length === 0
                    ? t('compose.findRecipientNone')
                    : t('compose.recipientsShown', { count: shown.length })}
                </span>
              }
            />
          </Box>
        )}
        {radios()}
        {more !== null && (
          <MoreButton
            more={more}
            failed={t('compose.recipientsMoreFailed')}
            label={t('compose.recipientsMore')}
            loadingLabel={t('compose.recipientsMoreLoading')}
          />
        )}
      </>
    );
  }

  function reasonOf({ refusal, name, parties: { staff } }: Recipient): string | null {
    if (refusal !== null) return refusalText(side, refusal, name);
    if (side === 'staff') return null;
    const cover = recipients?.find(({ uid }) => uid === staff.away?.coverId);
    return away.short(staff, cover?.name);
  }

  function radios() {
    return (
      <RadioGroup
        aria-labelledby={`${id}-label`}
        aria-describedby={problem === null ? undefined : `${id}-told`}
        aria-invalid={problem !== null}
        name={id}
        value={props.value ?? ''}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
      >
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {shown.map((recipient, index) => (
            <RecipientCard
              key={recipient.uid}
              recipient={recipient}
              chosen={recipient.uid === props.value}
              disabled={props.disabled || recipient.refusal !== null}
              reason={reasonOf(recipient)}
              inputRef={index === 0 ? props.firstRef : null}
            />
          ))}
        </Box>
      </RadioGroup>
    );
  }
}
