import type { AdminChange } from '@my-messages/domain/admin/admin-change';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Form } from '../../../ui/form';
import { SelectField } from '../../../ui/select-field';
import { ChangeNotice } from '../pieces/change-notice';
import { SaveButton } from '../pieces/save-button';
import { SettingsSection } from '../pieces/settings-section';
import { useChange } from '../use-change';
import { useTyped } from '../use-typed';

interface SettingChoiceProps {
  readonly heading: string;
  /** The id of the option that is stored. */
  readonly stored: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Stands where nothing is chosen; null where something always is. */
  readonly placeholder?: string | null;
  /** What an option means for people. */
  readonly hint: (id: string) => string;
  /** What the button saves, where its word alone does not say it. */
  readonly saveName?: string;
  readonly changeTo: (id: string) => AdminChange;
  /** What became of what is stored. */
  readonly children?: ReactNode;
}

/** One of several values for the clinic; saved by a button, because a list is walked through. */
export function SettingChoice(props: SettingChoiceProps) {
  const { heading, stored, options, placeholder = null, hint, saveName, changeTo, children } = props;
  const change = useChange();
  const { value, type } = useTyped(stored);
  return (
    <SettingsSection heading={heading}>
      <Form onSubmit={() => void change.run(changeTo(value))}>
        <Stack spacing={1.5}>
          <SelectField
            label={heading}
            value={value}
            placeholder={placeholder}
            options={options}
            onChange={type}
            problem={null}
            disabled={false}
          />
          <Typography variant="body2" color="textSecondary">
            {hint(value)}
          </Typography>
          <SaveButton busy={change.busy} {...(saveName !== undefined && { name: saveName })} />
        </Stack>
      </Form>
      <ChangeNotice change={change} />
      {children}
    </SettingsSection>
  );
}
