//! The widget: an assessment becomes screens.
