import { componentText } from '../text/component-text.ts';
import { JsonScript } from './json-script.tsx';
import { LiveScoreOutput, type LiveScoreOutputProps } from './live-score-output.tsx';

/**
 * The score of the figures in the form around it. Without script it shows what was saved last; with the `live-score`
 * script it is worked out again at every keystroke by the same rules the server uses.
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
