/**
 * What one pass of the automaton found, packed: for each find the number of what wanted it and where it begins.
 * They come in the order of their ends and are then dealt out to the channels that asked, without an object for any of them.
 */
export class Finds {
  private wants = new Int32Array(1 << 10);
  private starts = new Int32Array(1 << 10);
  private count = 0;

  push(want: number, start: number): void {
    if (this.count === this.wants.length) this.grow();
    this.wants[this.count] = want;
    this.starts[this.count++] = start;
  }

  clear(): void {
    this.count = 0;
  }

  /**
   * Deals the finds out by channel, keeping their order.
   *
   * @param channelOf - For each want, its channel.
   * @param channels - How many channels there are.
   */
  deal(channelOf: ArrayLike<number>, channels: number): DealtFinds {
    const from = new Int32Array(channels + 1);
    for (let i = 0; i < this.count; i++) {
      const after = (channelOf[this.wants[i] as number] as number) + 1;
      from[after] = (from[after] as number) + 1;
    }
    for (let channel = 0; channel < channels; channel++)
      from[channel + 1] = (from[channel + 1] as number) + (from[channel] as number);
    const next = from.slice();
    const wants = new Int32Array(this.count);
    const starts = new Int32Array(this.count);
    for (let i = 0; i < this.count; i++) {
      const want = this.wants[i] as number;
      const channel = channelOf[want] as number;
      const place = next[channel] as number;
      next[channel] = place + 1;
      wants[place] = want;
      starts[place] = this.starts[i] as number;
    }
    return { from, wants, starts };
  }

  private grow(): void {
    const wants = new Int32Array(this.count * 2);
    const starts = new Int32Array(this.count * 2);
    wants.set(this.wants);
    starts.set(this.starts);
    this.wants = wants;
    this.starts = starts;
  }
}

/** Finds by channel: those of channel `c` stand at `from[c]` to `from[c + 1]` of the two lists. */
export interface DealtFinds {
  readonly from: Int32Array;
  readonly wants: Int32Array;
  readonly starts: Int32Array;
}
