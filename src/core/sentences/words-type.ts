/**
 * One thing to say, in English and in Traditional Chinese as a Taiwanese banker writes it. {name} is a gap in both;
 * {name|row is|rows are} are words for one or for several, as the number or the list of rows in that gap asks for.
 */
export type Words = readonly [english: string, chinese: string];
