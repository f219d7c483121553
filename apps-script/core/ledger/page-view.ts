/** A way to look at a page that changes nothing for others: the rows whose cell of one column … */
export interface View<Field extends string = string> {
  readonly title: string;
  readonly field: Field;
  /** … begins so; */
  readonly begins?: string;
  /** or is none of these words. */
  readonly except?: readonly string[];
}
