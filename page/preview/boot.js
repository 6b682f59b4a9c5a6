// The page that `cargo xtask serve` shows: the preview, and in its frame the widget. Both are index.html, so that Trunk builds
// one page and a narrow frame is a narrow window to the widget.

import { showPreview } from './preview.js';
import { startWidget } from './widget.js';

if (self === top) showPreview();
else startWidget();
