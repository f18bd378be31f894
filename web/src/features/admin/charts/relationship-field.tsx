import type { Relationship } from '@my-messages/domain/documents/document';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/select-field';

const RELATIONSHIPS = ['self', 'guardian', 'guarantor'] as const satisfies readonly Relationship[];

interface RelationshipFieldProps {
  readonly label: string;
  readonly value: Relationship | null;
  readonly onChange: (relationship: Relationship) => void;
  readonly inputRef?: Ref<HTMLSelectElement>;
  readonly problem: string | null;
}

/** What a portal user is to the patient of a chart. */
export function RelationshipField({ label, value, onChange, inputRef, problem }: RelationshipFieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={label}
      value={value}
      placeholder={t('admin.choose')}
      options={RELATIONSHIPS.map((id) => ({ id, label: t(`admin.connected.${id}`) }))}
      onChange={(id) => {
        const chosen = RELATIONSHIPS.find((known) => known === id);
        if (chosen !== undefined) onChange(chosen);
      }}
      {...(inputRef !== undefined && { inputRef })}
      problem={problem}
      disabled={false}
    />
  );
}
