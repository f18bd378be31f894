/**
 * Stands in the built app for the engine of regular expressions that Firestore's pipelines have, and nothing else of
 * Firestore does: it would be a tenth of the code in front of the inbox.
 */
export const RE2JS = {
  compile(): never {
    throw new Error('The app asks Firestore by queries alone: it is built without regular expressions');
  },
};
