/** Where the plot of a chart stands in the picture, in pixels. */
export interface PlotPlace {
  /** Room around the plot. */
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly width: number;
  readonly height: number;
  /** Height of what stands between the plot and its footer besides the axis; none where left out. */
  readonly below?: number;
}
