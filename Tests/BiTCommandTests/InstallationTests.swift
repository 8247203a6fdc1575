import BiTCommand
import BiTFiles
import BiTTestSupport
import Testing

@Suite("Installation")
struct InstallationTests {
  @Test("every command has a manual page with what its help says, in requests that man knows")
  func manualPages() throws {
    let pages = ManualPage.all(Commands.declarations)
    #expect(pages.map(\.fileName) == ["bit.1"] + Commands.declarations.map { "bit-" + $0.name.replacing(" ", with: "-") + ".1" })
    for page in pages {
      #expect(page.text.utf8.allSatisfy { $0 < 0x7F })
      let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[0].hasPrefix(".TH BIT"))
      #expect(lines[1] == ".SH NAME" && lines[2].hasPrefix("bit") && lines[2].contains(" \\- ") && !lines[2].hasSuffix("."))
      let requests = Set(lines.filter { $0.hasPrefix(".") || $0.hasPrefix("'") }.map { $0.prefix { $0 != " " } })
      #expect(requests.isSubset(of: [".TH", ".SH", ".TP", ".PP", ".nf", ".fi"]), "\(page.fileName): \(requests)")
    }
    let convert = try #require(pages.first { $0.fileName == "bit-convert.1" }).text
    #expect(convert.contains(".TP\n\\fB\\-\\-dtype f32|f16\\fP\n"))
    #expect(convert.contains("\nbit convert BiT\\-M\\-R50x1.npz BiT\\-M\\-R50x1.h5\n"))
  }

  @Test("bit manual prints a page, and refuses a command that there isn't")
  func manual() throws {
    let pages = ManualPage.all(Commands.declarations)
    #expect(try Program.bit("manual").output == pages[0].text)
    #expect(try Program.bit("manual", "bench", "infer").output == pages.first { $0.fileName == "bit-bench-infer.1" }?.text)
    let refused = try Program.bit("manual", "clasify")
    #expect(refused.status == 64)
    #expect(refused.error.contains("“clasify” is no command; did you mean classify?"))
  }

  @Test("what make install copies runs, has pages and completions, and make uninstall removes exactly that")
  func installing() throws {
    // Debug builds have their program elsewhere.
    guard Folder.isFile(Repository.path(".build/release/bit")) else { return }
    let folder = try Scratch()
    let root = folder.path + "/root"
    try folder.write("root/opt/bit/share/man/man1/bit-of-somebody-else.1", "theirs")
    func script(_ words: String) throws -> Program.Outcome {
      try Program(["-c", "DESTDIR='\(root)' PREFIX=/opt/bit '\(Repository.path("scripts/install"))' \(words)"], program: "/bin/bash")
        .outcome()
    }
    let installed = try script("")
    #expect(installed.status == 0, "\(installed.error)")
    let bit = root + "/opt/bit/bin/bit"
    #expect(try Program(["--version"], program: bit).outcome().output == "bit \(Commands.version)\n")
    let manual = folder.names("root/opt/bit/share/man/man1")
    #expect(Set(manual) == Set(ManualPage.all(Commands.declarations).map(\.fileName) + ["bit-of-somebody-else.1"]))
    for (path, shell) in [
      ("bash-completion/completions/bit", Shell.bash), ("zsh/site-functions/_bit", .zsh), ("fish/vendor_completions.d/bit.fish", .fish),
    ] {
      #expect(try folder.bytes("root/opt/bit/share/" + path) == Array(shell.completions(Commands.declarations).utf8))
    }
    #expect(try script("--uninstall").status == 0)
    let left = try Program(["-c", "cd '\(root)'; find . ! -type d"], program: "/bin/bash").outcome().output
    #expect(left == "./opt/bit/share/man/man1/bit-of-somebody-else.1\n")
    #expect(try script("--uninstall").status == 1)
  }
}
