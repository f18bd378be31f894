/** The token by which Firebase's App Check knows this app; null where none is to be had. Never rejects. */
export type AppToken = () => Promise<string | null>;

let unproven = false;

/** Whether the clinic uses App Check, and this browser has no token of it. */
export const isUnproven = (): boolean => unproven;

export function setProven(proven: boolean): void {
  unproven = !proven;
}
