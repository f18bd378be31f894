import type { Organization } from '@my-messages/domain/documents/organization';
import { LIMITS } from '@my-messages/domain/limits';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { SelectField } from '../../../ui/select-field';
import type { CheckedChange } from '../check-change';
import { locationsByName } from '../locations';
import { SaveButton } from '../pieces/save-button';
import { Form } from '../../../ui/form';

export interface ChartText {
  readonly patientName: string;
  readonly label: string;
  readonly locationId: string;
}

interface ChartFieldsProps {
  readonly text: ChartText;
  readonly edit: { readonly [Name in keyof ChartText]: (value: string) => void };
  readonly locations: Organization['messaging']['locations'];
  readonly checked: CheckedChange;
  readonly busy: boolean;
  readonly submitLabel: string;
  /** With everything in order. */
  readonly onSubmit: () => void;
}

/** What a chart says of itself, new or known. */
export function ChartFields(props: ChartFieldsProps) {
  const { t } = useTranslation();
  const { text, edit, checked, busy } = props;
  const [tried, setTried] = useState(false);
  const patientRef = useRef<HTMLInputElement>(null);
  const labelRef = useRef<HTMLInputElement>(null);
  const locationRef = useRef<HTMLSelectElement>(null);
  const limit = LIMITS.nameLength;

  const isWrong = (field: keyof ChartText) => !checked.ok && checked.wrong.has(field);
  const problem = (field: keyof ChartText, words: string) => (tried && isWrong(field) ? words : null);

  function submit() {
    setTried(true);
    if (checked.ok) props.onSubmit();
    else if (isWrong('patientName')) patientRef.current?.focus();
    else if (isWrong('label')) labelRef.current?.focus();
    else locationRef.current?.focus();
  }

  return (
    <Form onSubmit={submit}>
      <Stack spacing={2}>
        <Field
          label={t('admin.chart.patient')}
          value={text.patientName}
          onChange={edit.patientName}
          inputRef={patientRef}
          autoComplete="off"
          readOnly={busy}
          problem={problem('patientName', t('admin.chart.patientWrong', { limit }))}
        />
        <Field
          label={t('admin.chart.label')}
          value={text.label}
          onChange={edit.label}
          inputRef={labelRef}
          autoComplete="off"
          readOnly={busy}
          hint={t('admin.chart.labelHint')}
          problem={problem('label', t('admin.chart.labelWrong', { limit }))}
        />
        <SelectField
          label={t('admin.chart.location')}
          value={text.locationId === '' ? null : text.locationId}
          placeholder={t('admin.choose')}
          options={locationsByName(props.locations).map(({ id, name }) => ({ id, label: name }))}
          onChange={edit.locationId}
          inputRef={locationRef}
          problem={problem('locationId', t('admin.chart.locationWrong'))}
          disabled={false}
        />
        <SaveButton busy={busy} label={props.submitLabel} />
      </Stack>
    </Form>
  );
}
