/** The place that the chart will take, kept free until its code is there, so that nothing moves when it arrives. */
import './timeline.css';

/** Draws nothing and says nothing: the list below is readable without it. */
export function ChartPlaceholder() {
  return (
    <div className="timeline-chart" aria-hidden="true">
      <div className="chart-room" />
    </div>
  );
}
