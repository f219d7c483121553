/** A colour, 0 to 1 each. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}
