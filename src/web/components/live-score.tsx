import { componentText } from '../text/component-text.ts';
import { JsonScript } from './json-script.tsx';
import { LiveScoreOutput, type LiveScoreOutputProps } from './live-score-output.tsx';

/**
 * The score of the figures in the surrounding form. Without script it shows what was saved last; the `live-score`
 * script computes it again at every keystroke with the same rules as the server.
 */
export function LiveScore(props: LiveScoreOutputProps) {
  return (
    <section class="live-score" data-live-score="" aria-label={componentText.liveScore}>
      <h2>{componentText.liveScore}</h2>
      <JsonScript data={props.setup} />
      <div data-live-score-output="" aria-live="polite">
        <LiveScoreOutput {...props} />
      </div>
    </section>
  );
}
