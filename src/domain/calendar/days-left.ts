/** Working days left until a day, negative once it has passed; null where there is no day or it is over a year away. */
export type DaysLeft = (due: string | null) => number | null;
