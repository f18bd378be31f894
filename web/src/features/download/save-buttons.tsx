import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../ui/save-file';
import type { CopyFile, CopyFiles } from './use-copy-files';

/** The two files, each behind a button that saves it. */
export function SaveButtons({ files }: { readonly files: CopyFiles }) {
  const { t } = useTranslation();
  return (
    <>
      <SaveButton
        file={files.document}
        label={t('download.saveDocument')}
        hint={t('download.saveDocumentHint')}
      />
      <SaveButton file={files.bundle} label={t('download.saveBundle')} hint={t('download.saveBundleHint')} />
    </>
  );
}

interface SaveButtonProps {
  readonly file: CopyFile;
  readonly label: string;
  readonly hint: string;
}

function SaveButton({ file, label, hint }: SaveButtonProps) {
  const id = useId();
  return (
    <div>
      <Button
        variant="contained"
        aria-describedby={id}
        onClick={() => {
          saveFile(file.name, file.type, file.text);
        }}
      >
        {label}
      </Button>
      <Typography id={id} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {hint}
      </Typography>
    </div>
  );
}
