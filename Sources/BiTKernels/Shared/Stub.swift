enum SharedStub { }
