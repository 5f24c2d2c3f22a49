const hidden = Symbol('redemption URL');

/** The personal link by which a guest accepts. Prints as a placeholder everywhere; `reveal()` is for the card and the ledger's cipher alone. */
export class RedemptionUrl {
  readonly [hidden]: string;

  constructor(url: string) {
    this[hidden] = url;
    Object.defineProperty(this, hidden, { enumerable: false, writable: false });
  }

  reveal(): string {
    return this[hidden];
  }

  toString(): string {
    return '[redemption URL]';
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
