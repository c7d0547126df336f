/**
 * Working days left until a day, negative once it has passed; null if there is no day or it is more than a year away.
 */
export type DaysLeft = (due: string | null) => number | null;
