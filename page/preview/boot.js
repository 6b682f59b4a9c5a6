// The page that Trunk builds. For `cargo xtask serve` it is the preview, and in its frame the widget: both are index.html, so that
// a narrow frame is a narrow window to the widget. Otherwise it is the widget alone, which benches/questions/ measures.

import { showPreview } from './preview.js';
import { startWidget } from './widget.js';

// Set by `cargo xtask hook before-build`.
if (IS_PREVIEW && self === top) showPreview();
else startWidget();
