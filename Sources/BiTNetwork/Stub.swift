import CProcessor
public enum Stub { public static var has: Bool { processor_has_avx512() != 0 } }
