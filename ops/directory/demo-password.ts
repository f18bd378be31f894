/** The password of every demo account. Demo accounts exist on emulators alone. */
export const demoPassword = 'calm-harbour-22';
