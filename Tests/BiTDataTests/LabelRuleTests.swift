import BiTData
import Testing

struct LabelRuleTests {
  @Test("a label rule gives the classes of VTAB's definitions")
  func rules() {
    let distance = LabelRule(column: "objects/z", kind: .nearest(bounds: [-100, 8, 20, 999], none: 1000))
    #expect([[7.9], [8], [8.1], [20.5, 9], []].map { distance.label($0) } == [0, 0, 1, 1, 3])
    let orientation = LabelRule(column: "label_orientation", kind: .divided(by: 2.5))
    #expect((0..<40).map { orientation.label([Float($0)]) } == (0..<40).map { Int(Float($0) / 2.5) })
    #expect(LabelRule(column: "objects", kind: .count(less: 3)).label([1, 2]) == nil)
  }
}
