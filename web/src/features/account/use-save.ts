import { changeOwnChoices, type OwnChoices } from '../../data/commands/change-own-choices';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';

/** Saves own choices at once; those that are being saved are its `wish`. */
export function useSave() {
  const viewer = useViewer();
  return useCommand(async (choices: OwnChoices) => {
    await changeOwnChoices(viewer, choices);
    return 'saved';
  });
}
