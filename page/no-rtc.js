// The first act of the app. Policies say nothing of WebRTC, which would be a way out: it goes.

const IS_RTC = /^(webkit|moz|ms)?RTC/;

for (const name of Object.getOwnPropertyNames(window)) {
  if (IS_RTC.test(name)) delete window[name];
}
