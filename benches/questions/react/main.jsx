// The holiday form by hand, in React: the screens of the widget, element for element, with all that they do.
import { createRoot } from 'react-dom/client';
import { Form } from './form.jsx';

const byId = (id) => document.getElementById(id);

createRoot(byId('selfcheck-app')).render(<Form {...JSON.parse(byId('form').textContent)} />);
byId('selfcheck-static').hidden = true;
byId('selfcheck-app').hidden = false;
