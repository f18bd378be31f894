/**
 * Whether a status of RFC 3463 says that an address is at fault, and for good: it is none (5.1.x), or its mailbox is
 * closed (5.2.1). A full mailbox may be emptied; 5.1.5 finds the address valid, 5.1.7 to 5.1.9 speak of the sender and
 * of the way.
 */
export const isOfAddress = (status: string): boolean => /^5\.(?:1\.(?:[0-46]|10)|2\.1)$/.test(status);
