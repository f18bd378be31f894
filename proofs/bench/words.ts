const SENTENCES = [
  'Thank you for the results that you sent on Monday, I have read them twice and still have a question about the second page.',
  'The new tablets agree with me better than the old ones, but in the evening my hands are a little cold.',
  'On Thursday I walked to the lake and back without a break, which I could not do in spring.',
  'Could you tell me whether I should take the small white one before breakfast or after it?',
  'My daughter will drive me to the appointment, so that a time before noon would suit us best.',
  'The swelling at the left ankle has gone down, and the stocking is easier to put on in the morning.',
  'I have written down my blood pressure for two weeks and will bring the list with me.',
  'If the pharmacy asks for the form again, is it enough to show them the letter of last month?',
  'The physiotherapist showed me three exercises for the shoulder, of which the last one hurts.',
  'Please let me know if I have to come without breakfast for the blood test.',
  'We have moved your visit to the other building, where the lift is working again.',
  'Nothing in the pictures worries us, and we would like to see you again in half a year.',
];

/** A message of 1,000 characters in plain English, another for each index. */
export function bodyOf(index: number): string {
  let text = `Letter ${String(index + 1)}.`;
  for (let next = index; text.length < 1000; next += 1 + (index % 5)) {
    text += ` ${SENTENCES[next % SENTENCES.length] ?? ''}`;
  }
  return `${text.slice(0, 999).trimEnd()}.`;
}
