import { renderToString } from 'preact-render-to-string';
import { verifierPageText as text } from '../../text/verifier-text.ts';

/** What the build puts into the file; its policy names the hashes of both, so that nothing else runs. */
interface VerifierParts {
  readonly script: string;
  readonly style: string;
  /** SHA-256 of script and style, in base64. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** The program that verifies results as one file: opened from a folder it works without a network, and may ask for nothing. */
export function verifierDocument({ script, style, scriptHash, styleHash }: VerifierParts): string {
  const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'sha256-${styleHash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const html = renderToString(
    <html lang="th">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{text.title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <VerifierBody />
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

function VerifierBody() {
  return (
    <main>
      <h1>{text.title}</h1>
      <p>{text.offline}</p>
      <noscript>
        <p class="verdict verdict--wrong">{text.needsScript}</p>
      </noscript>
      <div class="drop no-print" data-verifier="drop">
        <label for="files">{text.choose}</label>
        <p id="files-hint">{text.chooseHint}</p>
        <input id="files" type="file" multiple aria-describedby="files-hint" accept=".json,.txt" />
        <p>{text.dropHere}</p>
      </div>
      <fieldset class="elsewhere no-print">
        <legend>{text.elsewhere}</legend>
        <p>{text.elsewhereLead}</p>
        <label for="key">{text.key}</label>
        <p id="key-hint">{text.keyHint}</p>
        <input id="key" type="text" autocomplete="off" spellcheck={false} aria-describedby="key-hint" />
        <label for="saved">{text.saved}</label>
        <p id="saved-hint">{text.savedHint}</p>
        <input id="saved" type="file" multiple aria-describedby="saved-hint" accept=".txt,.pem" />
        <button type="button" data-verifier="check">
          {text.check}
        </button>
      </fieldset>
      <p class="no-print">
        <button type="button" data-verifier="again">
          {text.again}
        </button>{' '}
        <button type="button" data-verifier="print">
          {text.print}
        </button>
      </p>
      <div data-verifier="names" role="status" />
      <div data-verifier="progress" />
      <div data-verifier="report" />
      <p class="note">{text.order}</p>
    </main>
  );
}
