import { SetupError } from '../../ops/project/setup-error';

/** What patients and nurses write, invented: how many search tokens a text has depends on how often words come again. */
const LETTERS =
  `Good morning, I wanted to tell you how the first week with the new tablets went. On Monday I took
one after breakfast and another in the evening, as it says on the leaflet, and my stomach was upset for about an hour.
Since Wednesday that is gone. My blood pressure was between 128 and 136 whenever I measured it, always on the left arm
and sitting down, and I have written all of the numbers into the little book that you gave me. Two things worry me a
little. When I get up at night I feel dizzy for a moment and have to hold on to the door, and my ankles are swollen by
the time I come home from work. My daughter thinks that it may come from standing so long in the shop. Should I take
the second tablet earlier, or stop it until the appointment on Thursday? I would also like to know whether I may go
swimming again, because the wound on my knee has closed nicely and does not hurt any more. If there is something to
sign for the insurance, please leave it at the front desk, and I will pick it up when I bring the blood sample.
Thank you for your patience with all of these questions. Thank you for writing, and for keeping such careful notes. The
values look very good, and we are glad that the nausea has passed. Feeling dizzy when you stand up is common during the
first weeks of this treatment; please sit on the edge of the bed for a minute before you walk, drink enough water
during the day, and call us at once if you faint or if your heart begins to race. Doctor Meyer suggests taking the
evening dose right after dinner instead of at bedtime. Do not stop it by yourself. Swollen ankles usually improve when
the legs are raised for half an hour; we will examine them together at your next visit, and decide then whether the
dose should be reduced. Swimming is fine as long as the skin stays dry and clean afterwards. The form for the insurance
company is ready and already signed, in an envelope with your name on it. The laboratory opens at seven, and you should
not eat anything before the sample is drawn. We have also renewed your prescription, so the pharmacy around the corner
will have everything prepared from tomorrow afternoon on. Have a pleasant weekend, and write again whenever something
changes or you feel unsure.`.replaceAll('\n', ' ');

/** Ordinary English of so many characters. Throws a SetupError for more than there are. */
export function sampleText(characters: number): string {
  if (Number.isInteger(characters) && characters >= 1 && characters <= LETTERS.length) {
    // A space at its end would be taken away.
    return LETTERS.slice(0, characters).replace(/ $/, '.');
  }
  throw new SetupError(
    `The sample of ordinary English has 1 to ${LETTERS.length} characters, not ${characters}.`,
  );
}
