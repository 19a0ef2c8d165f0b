/** Why nothing was written: what and where, why, and what now. The person who typed the command is at fault, or the tree has moved on. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly where: string;
  readonly why: string;
  readonly now: string;

  constructor(what: string, { where, why, now }: { where: string; why: string; now: string }) {
    super(what);
    this.where = where;
    this.why = why;
    this.now = now;
  }
}
