//! Which tools, of which version, and what each does for us. The ones that need more than a line have files of their own.

use super::cargo_install::Crate;
use super::debian::Debian;
use super::npm_install::Npm;
use super::rust_component::Component;

/// Looks at the licences and the sources of dependencies.
pub const CARGO_DENY: Crate =
    Crate { package: "cargo-deny", version: "0.20.2", minutes: 3, options: "--locked" };

/// Counts which lines the tests run.
pub const CARGO_LLVM_COV: Crate =
    Crate { package: "cargo-llvm-cov", version: "0.9.1", minutes: 1, options: "--locked" };

/// Changes one thing in the code at a time, and asks the tests whether they notice.
pub const CARGO_MUTANTS: Crate =
    Crate { package: "cargo-mutants", version: "27.1.0", minutes: 2, options: "--locked" };

/// Builds and serves the page around the Wasm.
pub const TRUNK: Crate = Crate {
    package: "trunk",
    version: "0.21.14",
    minutes: 8,
    options: "--locked --no-default-features --features rustls",
};

/// Joins the styles into one file, and minifies scripts and styles for the release.
pub const ESBUILD: Npm = Npm { package: "esbuild", version: "0.28.2", program: "esbuild" };

/// Makes the Wasm smaller. Distributions carry old ones that refuse today's Wasm; npm has the current one.
pub const WASM_OPT: Npm = Npm { package: "binaryen", version: "132.0.0", program: "wasm-opt" };

/// Judges the npm package as npm and bundlers meet it.
pub const PUBLINT: Npm = Npm { package: "publint", version: "0.3.25", program: "publint" };

/// Judges the npm package as TypeScript does ("Are the types wrong?").
pub const ATTW: Npm = Npm { package: "@arethetypeswrong/cli", version: "0.18.5", program: "attw" };

/// Formats the Rust code.
pub const RUSTFMT: Component = Component { name: "rustfmt", command: "fmt", debian: "rustfmt-web" };

/// Finds what is unusual in the Rust code.
pub const CLIPPY: Component =
    Component { name: "clippy", command: "clippy", debian: "rust-web-clippy" };

/// Runs the validator of HTML, which npm brings with Playwright.
pub const JAVA: Debian = Debian {
    probe: "java -version",
    packages: "default-jre-headless",
    reason: "The browser tests validate HTML with Java.",
};

/// The web server that docs/publishers.md recommends.
pub const NGINX: Debian = Debian {
    probe: "nginx -v",
    packages: "nginx-light libnginx-mod-http-brotli-static",
    reason: "The tests serve the files with nginx.",
};

/// The tests of embedding are for other browsers than Chromium too.
pub const FIREFOX: Debian = Debian {
    probe: "firefox-esr --version",
    packages: "firefox-esr",
    reason: "The tests embed the files in Firefox too.",
};

/// With the X server that it draws on: it has no mode without a window.
pub const WEBKIT: Debian = Debian {
    probe: "which WebKitWebDriver Xvfb",
    packages: "webkit2gtk-driver xvfb",
    reason: "The tests embed the files in WebKit too.",
};

/// What the session of a screen reader needs: Orca, a voice that can write, a desktop that nobody sees, and keys for it.
pub const ORCA: Debian = Debian {
    probe: "which orca speech-dispatcher /usr/libexec/at-spi-bus-launcher Xvfb dbus-daemon xdotool",
    packages: "orca speech-dispatcher at-spi2-core xvfb dbus-daemon xdotool",
    reason: "The screen reader is Orca, on a desktop of its own.",
};
