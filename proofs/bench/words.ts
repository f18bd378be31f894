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
  'The cough has become rarer since the window of the bedroom stays open, though it wakes me towards four.',
  'My employer asks for a certificate that says from which day on I may lift boxes again.',
  'You mentioned a course about sleep that begins after the holidays; is there still a place?',
  'Because of the rain I missed the bus, and the receptionist kindly gave me another hour on Friday.',
  'The scar is pale and dry by now, only the upper corner itches when I wear wool.',
  'Would it do any harm to eat grapefruit with these capsules, as the leaflet seems to say?',
  'Our nurse will call you with the dates, usually between nine and eleven.',
  'I found the old vaccination booklet in a drawer and have taken photographs of both sides.',
  'Your insurance has agreed to the second series of treatments, eight times in all.',
  'With the new glasses I can read the small print, but stairs look steeper than they are.',
  'Please keep the bandage clean until Wednesday and change it once if it becomes wet.',
  'We are glad that the fever is gone and that your appetite has come back so quickly.',
];

/** By these one comes round to all of the sentences before the first comes again. */
const STEPS = [1, 5, 7, 11, 13];

/** A message of 1,000 characters in plain English, another for each index. */
export function bodyOf(index: number): string {
  let text = `Letter ${String(index + 1)}.`;
  for (let next = index; text.length < 1000; next += STEPS[index % STEPS.length] ?? 1) {
    text += ` ${SENTENCES[next % SENTENCES.length] ?? ''}`;
  }
  return text.slice(0, 1000).replace(/ $/, '.');
}
